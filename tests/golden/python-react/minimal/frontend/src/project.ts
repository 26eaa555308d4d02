/** What this application is called and which features it was generated with. */
export const project = {
  name: 'Notebook',
  tagline: 'Notes in one place.',
  description: '',
} as const;

export const features: Features = {
  auth: false,
  softDelete: false,
  auditTimestamps: false,
  apiDocs: false,
};

interface Features {
  /** People sign in, and each account sees its own records; administrators see all. */
  readonly auth: boolean;
  /** Deleting marks a record; the list of deleted records can bring it back. */
  readonly softDelete: boolean;
  /** Every record carries `created_at` and `updated_at`. */
  readonly auditTimestamps: boolean;
  /** The API serves its interactive documentation at `/api/docs`. */
  readonly apiDocs: boolean;
}
