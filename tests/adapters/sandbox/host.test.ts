import { createSandbox } from "#adapters/sandbox/create-sandbox.ts";
import { sandboxContract } from "#tests/adapters/sandbox/sandbox.contract.ts";
import { sandboxOptions } from "#tests/support/sandbox-options.ts";

sandboxContract(createSandbox("host", sandboxOptions()));
