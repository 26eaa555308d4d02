/** What a diagram shows: boxes with rows, and lines between them. Entities are named by their position. */
export interface DiagramModel {
  readonly title: string;
  readonly entities: readonly DiagramEntity[];
  readonly relations: readonly DiagramRelation[];
}

export interface DiagramEntity {
  readonly name: string;
  readonly description: string;
  readonly rows: readonly DiagramRow[];
}

export interface DiagramRow {
  readonly name: string;
  readonly type: string;
  readonly role: "key" | "field" | "reference";
  readonly required: boolean;
  readonly unique: boolean;
}

/** How many records stand at one end of a line. */
export type End = "one" | "zero-or-one" | "many";

export interface DiagramRelation {
  readonly from: number;
  readonly to: number;
  /** Row of `from` that the line starts at; null starts at the header (a many-to-many has no row). */
  readonly fromRow: number | null;
  readonly label: string;
  readonly fromEnd: End;
  readonly toEnd: End;
}
