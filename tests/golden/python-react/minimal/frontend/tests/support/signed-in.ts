/** Nobody has to sign in. */
export function beSignedIn(): void {}
