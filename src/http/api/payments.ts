import type { Failure } from "#domain/failure.ts";
import { paths } from "#http/paths.ts";
import { problem } from "#http/problem.ts";
import { type Operation, operation } from "./operation.ts";

const answers = {
  501: { description: "Payments are off in this version: every plan that exists is unlocked." },
} as const;

/** Addresses that other systems know. Nothing is sold here yet, and they say so. */
export function paymentOperations(): readonly Operation[] {
  return [
    operation({
      id: "createCheckoutSession",
      method: "POST",
      path: paths.api.stripeSession,
      access: "api",
      tag: "Payments",
      summary: "Begin a payment",
      description: "Payments are off in this version.",
      options: { perMinute: 3 },
      answers,
      handle: ({ visit }) => problem(visit, paymentsOff, { status: 501 }),
    }),
    operation({
      id: "receiveStripeEvent",
      method: "POST",
      path: paths.api.stripeWebhook,
      access: "signature",
      tag: "Payments",
      summary: "What Stripe tells",
      description: "Payments are off in this version: nothing is read.",
      options: { perMinute: 120 },
      answers,
      handle: ({ visit }) => problem(visit, paymentsOff, { status: 501 }),
    }),
  ];
}

const paymentsOff: Failure = {
  category: "environment",
  fault: "environment",
  message: "Payments are off in this installation.",
  hint: "Nothing needs to be paid: every plan that exists is unlocked.",
};
