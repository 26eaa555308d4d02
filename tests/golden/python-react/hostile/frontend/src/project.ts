/** What this application is called and which features it was generated with. */
export const project = {
  name: 'Ünïcode "quoted" `project` ${x} {{y}} */ -- \\ 🚀',
  tagline: 'Classes, orders and users in one place.',
  description:
    'Names that break generators.\n""" \'\'\' ``` */ --> \u003c/script> ${process.env} {{constructor}} %s \\u0000',
} as const;

export const features: Features = {
  auth: true,
  softDelete: false,
  auditTimestamps: true,
  apiDocs: true,
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
