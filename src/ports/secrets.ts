/** Secrets that browsers and programs hold. What is stored is the digest: who reads the database can't use it. */
export interface Secrets {
  /** 256 random bits as base64url (43 letters), from the system's generator. */
  draw(): string;
  /** SHA-256 as hex. Secrets are random, so a plain hash is enough, and looking one up by it leaks nothing through time. */
  digest(secret: string): string;
}
