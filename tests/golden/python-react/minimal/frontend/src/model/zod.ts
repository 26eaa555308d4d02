import * as z from 'zod';

// Compiling schemas to code would be refused by the Content-Security-Policy, and even asking whether it works is reported.
z.config({ jitless: true });

export { z };
