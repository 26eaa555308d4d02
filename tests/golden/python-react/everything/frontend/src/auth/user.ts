import { z } from '@/model/zod';

export const userSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(['member', 'admin']),
  /** Signed in with a one-time password: the API answers nothing else until it is replaced. */
  must_change_password: z.boolean(),
});

/** The account that is signed in. */
export type User = z.infer<typeof userSchema>;

/** An account as administrators see it. */
export interface Account extends User {
  readonly active: boolean;
  readonly created_at: string;
}

/** A password to hand over, which the API shows this once. */
export interface OneTimePassword {
  readonly account: Account;
  readonly password: string;
}

/** The API's own minimum, so that the form can say so first. */
export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_LENGTH = 200;
