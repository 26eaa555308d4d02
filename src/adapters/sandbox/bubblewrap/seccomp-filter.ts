/** The part of Docker's seccomp profile format that sandbox/seccomp.json uses. */
export interface SeccompProfile {
  readonly defaultErrnoRet: number;
  readonly syscalls: readonly SeccompRule[];
}

interface SeccompRule {
  readonly names: readonly string[];
  readonly action: string;
  readonly errnoRet?: number;
  readonly args?: readonly SeccompArgument[];
}

/** A 32-bit comparison with one argument; the upper half must be zero (EQ) or is not looked at (MASKED_EQ). */
interface SeccompArgument {
  readonly index: number;
  readonly value: number;
  readonly valueTwo?: number;
  readonly op: string;
}

/** System call numbers by name, as in sandbox/syscalls.json. */
export type SyscallTable = Readonly<Record<string, number>>;

const auditArchitecture: Readonly<Record<string, number>> = { x86_64: 0xc000003e, aarch64: 0xc00000b7 };
/** Numbers from here on are x32's, a second door to the same system calls. */
const x32Bit = 0x40000000;

// Opcodes of classic BPF (linux/bpf_common.h) and results of seccomp filters (linux/seccomp.h).
const loadWord = 0x20;
const andConstant = 0x54;
const jumpIfEqual = 0x15;
const jumpIfAtLeast = 0x35;
const returnConstant = 0x06;
const allow = 0x7fff0000;
const errno = 0x00050000;
const killProcess = 0x80000000;
// Offsets in struct seccomp_data, little endian.
const numberOffset = 0;
const architectureOffset = 4;
const argumentsOffset = 16;

type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, constant: number];

/**
 * Compiles the profile to the program that the kernel (and bubblewrap's --seccomp) takes. Rules of one system call are alternatives; what no rule
 * allows fails with the profile's error number. Another architecture's calls kill the process.
 */
export function compileSeccomp(profile: SeccompProfile, architecture: string, table: SyscallTable): Uint8Array {
  const audit = auditArchitecture[architecture];
  if (audit === undefined) throw new Error(`no system call table for ${architecture}`);
  const program: Instruction[] = [
    [loadWord, 0, 0, architectureOffset],
    [jumpIfEqual, 1, 0, audit],
    [returnConstant, 0, 0, killProcess],
    [loadWord, 0, 0, numberOffset],
    [jumpIfAtLeast, 0, 1, x32Bit],
    [returnConstant, 0, 0, errno | profile.defaultErrnoRet],
  ];
  for (const rule of profile.syscalls) {
    const result = rule.action === "SCMP_ACT_ALLOW" ? allow : errno | (rule.errnoRet ?? profile.defaultErrnoRet);
    for (const name of rule.names) {
      const number = table[name];
      if (number !== undefined) program.push(...ruleFor(number, rule.args ?? [], result));
    }
  }
  program.push([returnConstant, 0, 0, errno | profile.defaultErrnoRet]);
  return encode(program);
}

/** All conditions hold: the result. Else falls through, with the number loaded again. */
function ruleFor(number: number, conditions: readonly SeccompArgument[], result: number): Instruction[] {
  if (conditions.length === 0) {
    return [
      [jumpIfEqual, 0, 1, number],
      [returnConstant, 0, 0, result],
    ];
  }
  const checks: Instruction[] = [];
  for (const condition of conditions) checks.push(...comparison(condition));
  // A failed comparison jumps to the reload behind the return.
  const body = checks.map(
    ([code, ifTrue, ifFalse, constant], index): Instruction =>
      code === jumpIfEqual
        ? [code, ifTrue, checks.length - index + ifFalse, constant]
        : [code, ifTrue, ifFalse, constant],
  );
  body.push([returnConstant, 0, 0, result], [loadWord, 0, 0, numberOffset]);
  return [[jumpIfEqual, 0, body.length, number], ...body];
}

function comparison(condition: SeccompArgument): Instruction[] {
  const low = argumentsOffset + condition.index * 8;
  if (condition.op === "SCMP_CMP_EQ") {
    return [
      [loadWord, 0, 0, low + 4],
      [jumpIfEqual, 0, 0, 0],
      [loadWord, 0, 0, low],
      [jumpIfEqual, 0, 0, condition.value],
    ];
  }
  if (condition.op === "SCMP_CMP_MASKED_EQ") {
    return [
      [loadWord, 0, 0, low],
      [andConstant, 0, 0, condition.value],
      [jumpIfEqual, 0, 0, condition.valueTwo ?? 0],
    ];
  }
  throw new Error(`the seccomp comparison ${condition.op} is not supported`);
}

function encode(program: readonly Instruction[]): Uint8Array {
  const bytes = new Uint8Array(program.length * 8);
  const view = new DataView(bytes.buffer);
  program.forEach(([code, ifTrue, ifFalse, constant], index) => {
    view.setUint16(index * 8, code, true);
    view.setUint8(index * 8 + 2, ifTrue);
    view.setUint8(index * 8 + 3, ifFalse);
    view.setUint32(index * 8 + 4, constant, true);
  });
  return bytes;
}
