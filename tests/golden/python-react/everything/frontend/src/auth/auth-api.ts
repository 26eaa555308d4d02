import { z } from '@/model/zod';
import { request } from '@/api/http';
import { isStatus } from '@/api/problem';
import { acceptCredentials } from '@/auth/credentials';
import type { Account, OneTimePassword, User } from '@/auth/user';
import type { Page } from '@/model/record';

const configSchema = z.object({ registration_open: z.boolean(), first_run: z.boolean() });

/** Whether accounts can be created, and whether there is none yet (the first one becomes the administrator). */
export type AuthConfig = z.infer<typeof configSchema>;

export interface SignInValues {
  readonly email: string;
  readonly password: string;
}

export interface RegisterValues extends SignInValues {
  readonly name: string;
}

export const authApi = {
  async config(signal?: AbortSignal): Promise<AuthConfig> {
    return configSchema.parse(await request('GET', '/auth/config', { signal }));
  },
  // Forms may carry more values than the API takes; it refuses keys that it does not know.
  async signIn({ email, password }: SignInValues): Promise<User> {
    return acceptCredentials(await request('POST', '/auth/login', { body: { email, password } }));
  },
  async register({ name, email, password }: RegisterValues): Promise<User> {
    return acceptCredentials(await request('POST', '/auth/register', { body: { name, email, password } }));
  },
  async signOut(): Promise<void> {
    try {
      await request('POST', '/auth/logout');
    } catch (error) {
      // A session that the API has already forgotten is ended.
      if (!isStatus(error, 401)) throw error;
    }
  },
  changePassword(currentPassword: string, newPassword: string): Promise<void> {
    return request('POST', '/auth/password', {
      body: { current_password: currentPassword, new_password: newPassword },
    });
  },
  accounts(query: URLSearchParams, signal?: AbortSignal): Promise<Page<Account>> {
    return request('GET', '/users', { query, signal });
  },
  createAccount(values: { name: string; email: string; role: User['role'] }): Promise<OneTimePassword> {
    return request('POST', '/users', { body: values });
  },
  resetPassword(id: string): Promise<OneTimePassword> {
    return request('POST', `/users/${encodeURIComponent(id)}/password`);
  },
  updateAccount(id: string, changes: { role?: User['role']; active?: boolean }): Promise<Account> {
    return request('PATCH', `/users/${encodeURIComponent(id)}`, { body: changes });
  },
};
