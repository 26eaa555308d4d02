import { z } from '@/model/zod';

export const userSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(['member', 'admin']),
});

/** The account that is signed in. */
export type User = z.infer<typeof userSchema>;

/** An account as administrators see it. */
export interface Account extends User {
  readonly active: boolean;
  readonly created_at: string;
}

/** The API's own minimum, so that the form can say so first. */
export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_LENGTH = 200;
