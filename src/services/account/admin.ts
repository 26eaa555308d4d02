import type { User } from "#domain/account/account.ts";

/** Routes let only admins through; a use case that is reached otherwise is a defect. */
export function assertAdmin(user: User): void {
  if (user.role !== "admin") throw new Error(`${user.id} is no admin`);
}
