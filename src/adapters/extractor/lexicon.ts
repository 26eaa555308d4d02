/** What a whole application is called; never an entity on its own. */
export const applicationWords = new Set(
  "app application system platform software tool website site webapp portal dashboard database backend api service crm erp cms product project saas mvp solution program tracker manager planner marketplace prototype model schema management".split(
    " ",
  ),
);

/** Who speaks or acts without being a record. */
export const speakers = new Set(
  "i we you it they there one someone anyone everyone people us me this that these those everything something anything data information details they".split(
    " ",
  ),
);

/** Persons that a field names without being an entity ("each task has an assignee"). */
export const personRoles = new Set(
  "assignee owner author creator reporter reviewer approver requester manager supervisor responsible lead head chair captain president treasurer secretary organizer organiser host sender recipient receiver participant editor moderator instructor mentor coach interviewer applicant uploader operator".split(
    " ",
  ),
);

/** Entities that stand for persons, best first: what a role refers to. */
export const personEntities = [
  "user",
  "member",
  "employee",
  "person",
  "team member",
  "staff member",
  "staff",
  "account",
  "contact",
  "customer",
];

/** Things that happen at a time. */
export const eventEntities = new Set(
  "appointment booking reservation visit meeting event session lesson class shift consultation interview rental loan delivery shipment inspection match game tour trip check-in checkin treatment viewing".split(
    " ",
  ),
);

/** Plural nouns that describe a record and are not records. */
export const pluralAttributes = new Set(
  "notes details instructions hours minutes days weeks months years seconds points dimensions liters litres meters metres kilograms grams inches feet coordinates settings preferences terms conditions requirements specifications specs credentials allergies symptoms kilometers miles calories views likes seats rooms bedrooms bathrooms pages units costs credits stars grams guests data metadata statistics address status business series news".split(
    " ",
  ),
);

/** Steps in the life of a record: what somebody does to it once it is there. */
export const lifeVerbs = new Set(
  "approve reject cancel confirm complete close archive publish submit refund ship deliver accept decline activate deactivate suspend resolve reopen start finish pause resume release verify review escalate postpone reschedule renew return sign lock unlock block unblock pin dispatch process prepare escalate borrow rent pay send open schedule".split(
    " ",
  ),
);

/** Verbs that CRUD or the account system already answer. */
export const plainVerbs = new Set(
  "mark create add edit update change modify delete remove view see list browse search find manage read get have be enter save store record track log sign register login logout filter sort use access keep maintain organize organise do show display look open choose select pick set know want need handle include contain receive ask help allow let make post write upload submit check monitor input try require own belong visit share assign leave report bring give".split(
    " ",
  ),
);

/** Verbs of showing, sending and removing: what is only shown or removed need not be kept. */
export const featureVerbs = new Set(
  "send export import print generate show view see search filter sort receive get display notify download calculate analyze analyse compare visualize delete remove edit update change".split(
    " ",
  ),
);

/** Verbs by which a person brings a record into being: it belongs to that person. */
export const makingVerbs = new Set(
  "create place make write submit post add own publish upload schedule send open request file book order record log have manage run host organize organise teach offer sell hire buy purchase pay rent borrow reserve report leave raise give bring list donate plan arrange design draft issue compose build develop".split(
    " ",
  ),
);

/** Verbs that tie many to many. */
export const joiningVerbs = new Set(
  "attend join enroll enrol sign-up follow like favorite favourite subscribe take visit participate bookmark watch speak book reserve work appear play star act".split(
    " ",
  ),
);

/** Records of dealings between people and things: on their own they would say nothing. */
export const dealings = new Set([
  ...[...eventEntities].filter((name) => name !== "class"),
  ..."order enrollment enrolment registration invoice review subscription membership contract ticket prescription deal payment voucher pass".split(
    " ",
  ),
]);
