import type { FieldDefinition } from "#domain/schema/schema.ts";
import { guessField } from "./field-guess.ts";

const persons = new Set(
  "doctor patient customer user member employee student teacher author client owner supplier vendor contact person guest driver agent tenant candidate applicant manager admin administrator staff player coach instructor volunteer donor participant attendee vet nurse mechanic artist buyer seller landlord trainer speaker reader borrower subscriber lawyer parent child worker technician dentist therapist professor tutor organizer resident passenger pilot caretaker colleague friend rider courier chef waiter barber stylist photographer freelancer guide foreman caregiver sitter keeper translator interpreter roommate housemate ranger finder founder fan listener viewer sponsor referee umpire player athlete hairdresser musician singer dancer journalist developer designer engineer architect accountant consultant salesperson analyst scientist researcher investigator inspector principal pupil child kid learner trainee intern apprentice farmer gardener cleaner plumber electrician carpenter builder nanny babysitter sitter walker breeder adopter lawyer attorney judge officer firefighter soldier pastor priest parishioner resident neighbour neighbor citizen tourist traveller traveler runner cyclist swimmer rower climber skier angler hunter collector curator dispatcher planner clerk cashier secretary receptionist assistant specialist physician surgeon midwife pharmacist paramedic psychologist counsellor counselor contractor recruiter investor partner librarian reviewer lender renter rider".split(
    " ",
  ),
);

/** True for entities that stand for people. */
export function isPersonName(key: string): boolean {
  return persons.has(key.split(" ").at(-1) ?? "");
}

function named(name: string, rules: Partial<FieldDefinition> = {}): FieldDefinition {
  const { field } = guessField(name);
  return { name, ...field, ...rules };
}

const title = named("title", { required: true });
const name = named("name", { required: true });
const description = named("description");
const notes = named("notes");
const status = (...values: string[]): FieldDefinition => ({
  name: "status",
  type: "enum",
  enumValues: values,
  default: values[0] ?? null,
  required: true,
});

const kinds: readonly (readonly [RegExp, readonly FieldDefinition[]])[] = [
  [
    /\b(appointment|booking|reservation|visit|meeting|session|lesson|consultation|interview|viewing|treatment|class|shift|inspection)$/,
    [named("starts at", { type: "datetime", required: true }), status("planned", "done", "cancelled"), notes],
  ],
  [
    /\b(event|match|game|tour|trip|workshop|conference|race|concert|show)$/,
    [name, named("starts at", { type: "datetime", required: true }), named("location"), description],
  ],
  [
    /\b(loan|rental|lending|checkout)$/,
    [named("start date", { type: "date", required: true }), named("due date"), named("returned on")],
  ],
  [
    /\b(order|purchase|sale)$/,
    [named("order date", { required: true }), status("open", "paid", "shipped", "cancelled"), notes],
  ],
  [
    /\b(line item|order item|order line|invoice line|cart item)$/,
    [named("quantity", { required: true, min: 1, default: 1 }), named("unit price")],
  ],
  [
    /\binvoice$/,
    [
      named("number", { required: true, unique: true }),
      named("issued on", { required: true }),
      named("due date"),
      named("total"),
      status("draft", "sent", "paid", "cancelled"),
    ],
  ],
  [
    /\b(payment|transaction|expense|donation|refund)$/,
    [named("amount", { required: true }), named("date", { required: true }), notes],
  ],
  [/\breview$|\brating$/, [{ name: "rating", type: "integer", min: 1, max: 5, required: true }, named("comment")]],
  [
    /\b(hour|time entry|timesheet|work log)$/,
    [named("date", { type: "date", required: true }), named("hours", { required: true }), notes],
  ],
  [/\b(comment|message|reply|answer|note)$/, [named("body", { required: true })]],
  [
    /\b(post|article|page|story|announcement|document|recipe|question)$/,
    [title, named("body"), named("published", { required: true, default: false })],
  ],
  [
    /\b(task|ticket|issue|bug|todo|to-do|request|job)$/,
    [title, description, status("open", "in progress", "done"), named("due date")],
  ],
  [/\b(project|campaign|course|program)$/, [name, description, named("start date"), named("end date")]],
  [
    /\b(product|item|service|dish|menu item|article|part|plan|package|ticket type|book|vehicle|car|bike|bicycle|equipment|tool)$/,
    [name, description, named("price")],
  ],
  [
    /\b(category|tag|genre|label|type|topic|skill|department|team|group|role|brand|status)$/,
    [named("name", { required: true, unique: true }), description],
  ],
  [
    /\b(location|place|venue|branch|warehouse|building|property|house|apartment|clinic|school|company|organization|organisation|store|shop|restaurant|hotel|library|gym)$/,
    [name, named("address"), description],
  ],
  [
    /\b(enrollment|enrolment|registration|membership|subscription|attendance|participation)$/,
    [named("start date"), status("active", "ended", "cancelled")],
  ],
];

const person: readonly FieldDefinition[] = [name, named("email"), named("phone")];
const thing: readonly FieldDefinition[] = [name, description];

/** What a record of this kind usually has, for prompts that only name it. */
export function readyMadeFields(key: string): readonly FieldDefinition[] {
  return isPersonName(key) ? person : (kinds.find(([pattern]) => pattern.test(key))?.[1] ?? thing);
}

/** True when the kind has fields of its own here, so that it is more than a link between others. */
export function isKnownKind(key: string): boolean {
  return isPersonName(key) || kinds.some(([pattern]) => pattern.test(key));
}
