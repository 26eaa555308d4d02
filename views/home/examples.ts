/** Prompts to start from; home shows them as links, because a link can be opened, shared and works without a script. */
export interface ExamplePrompt {
  readonly id: string;
  readonly label: string;
  readonly prompt: string;
}

export const examplePrompts: readonly ExamplePrompt[] = [
  {
    id: "clinic",
    label: "Clinic with appointments",
    prompt: `A clinic with doctors, patients and appointments.
A doctor has a name, a specialty and a unique email. A patient has a name, a birth date and a phone number.
Each appointment belongs to a doctor and a patient and has a start time, a reason and a status (planned, done, cancelled).`,
  },
  {
    id: "library",
    label: "Library with loans",
    prompt: `A library with books, authors, members and loans.
A book has a title, a unique ISBN and a publication year, and many authors. An author has a name and a biography.
A member has a name, a unique email and a join date. Each loan belongs to a book and a member and has a due date and a return date.`,
  },
  {
    id: "helpdesk",
    label: "Help desk with tickets",
    prompt: `A help desk with customers, agents, tickets and comments.
A customer has a name, a company and a unique email. An agent has a name and a team.
Each ticket belongs to a customer and an agent and has a subject, a description, a priority (low, normal, urgent) and a status (open, waiting, solved).
Tickets have many comments. A comment has a text and a time.`,
  },
];
