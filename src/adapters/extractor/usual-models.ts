/** What applications of a kind usually keep, in the words that the extractor reads itself. The first kind that a prompt names is taken. */
export interface UsualModel {
  readonly kind: string;
  readonly named: RegExp;
  readonly description: string;
}

const model = (kind: string, words: string, description: string): UsualModel => ({
  kind,
  named: new RegExp(`\\b(?:${words})\\b`, "i"),
  description,
});

/** What an application does comes before whom it is for: an inventory for a bakery is an inventory. */
export const usualModels: readonly UsualModel[] = [
  model(
    "a CRM",
    "crm|customer relationship|sales pipeline|lead (?:tracker|management)",
    "Companies (name, website, phone, address). Contacts (name, email, phone, job title) belong to a company. Deals have a title, an amount, an expected close date, a stage (new, qualified, proposal, won, lost) and belong to a company. Activities have a subject, a type (call, email, meeting), a date and time, notes and belong to a contact.",
  ),
  model(
    "an inventory",
    "inventor(?:y|ies)|stock|warehouses?|stock ?keeping",
    "Suppliers (name, email, phone). Products have a name, a SKU (unique), a unit price, a reorder level and belong to a supplier. Warehouses (name, address). Stock movements have a date, a type (in, out, correction), a quantity, notes and belong to a product and a warehouse.",
  ),
  model(
    "a help desk",
    "help ?-?desk|ticketing|(?:customer )?support",
    "Customers (name, email, company). Agents (name, email). Tickets have a subject, a description, a priority (low, normal, urgent), a status (open, pending, solved), belong to a customer and are assigned to an agent. Comments have a body, a date and time and belong to a ticket.",
  ),
  model(
    "an application for bookings",
    "bookings?|reservations?|appointments?|scheduling|scheduler|salons?|barber ?shops?|hair ?dressers?|spa|nail studio|tattoo studio",
    "Customers (name, email, phone). Employees (name, email, phone). Services have a name, a duration in minutes and a price. Appointments have a start time, a status (booked, done, cancelled), notes and belong to a customer, an employee and a service.",
  ),
  model(
    "a shop",
    "(?:online ?|web ?)?shops?|(?:online )?stores?|e-?commerce|market ?places?|boutique|retail",
    "Customers (name, email, address). Categories have a name and a description. Products have a name, a description, a price, a stock level and belong to a category. Orders have an order date, a status (open, paid, shipped, cancelled) and belong to a customer. Order items have a quantity and a unit price and belong to an order and a product.",
  ),
  model(
    "a project planner",
    "project (?:management|tracker|planner|planning)|kanban|issue tracker|bug tracker|sprints?|agency",
    "People (name, email). Projects have a name, a description, a start date and an end date. Tasks have a title, a description, a due date, a priority (low, medium, high), a status (open, in progress, done), belong to a project and are assigned to a person. Comments have a body and belong to a task.",
  ),
  model(
    "a task list",
    "to-?\\s?dos?(?: lists?)?|task (?:lists?|manager|tracker|management)|tasks",
    "Lists have a name. Tasks have a title, notes, a due date, a priority (low, medium, high), a status (open, in progress, done) and belong to a list. Tasks can have many tags.",
  ),
  model(
    "invoicing",
    "invoic\\w+|billing|accounting|quotes",
    "Clients (name, email, address). Invoices have a number (unique), an issue date, a due date, a status (draft, sent, paid, overdue) and belong to a client. Invoice lines have a description, a quantity, a unit price and belong to an invoice. Payments have an amount, a date and belong to an invoice.",
  ),
  model(
    "an expense tracker",
    "expenses?|budget\\w*|personal finance|spending",
    "Accounts have a name, a type (cash, bank, card) and a balance. Categories have a name. Expenses have an amount, a date, a description, a receipt (file) and belong to an account and a category.",
  ),
  model(
    "recruiting",
    "recruit\\w+|hiring|applicant tracking|ats|job board",
    "Jobs have a title, a description, a location and a status (open, filled, closed). Candidates (name, email, phone, CV). Applications have an application date, a stage (new, interview, offer, hired, rejected) and belong to a candidate and a job. Interviews have a start time, notes and belong to an application.",
  ),
  model(
    "personnel",
    "hr|human resources|payroll|employees?|staff|leave management|time ?sheets?|time tracking|shift planning",
    "Departments have a name. Employees (name, email, job title, hire date) belong to a department. Leave requests have a start date, an end date, a type (vacation, sick, other), a status (requested, approved, rejected) and belong to an employee. Time entries have a date, hours, notes and belong to an employee.",
  ),
  model(
    "a library",
    "librar(?:y|ies)|book (?:lending|club|collection)",
    "Authors have a name and a bio. Books have a title, an ISBN (unique), a publication year and many authors. Members (name, email, phone). Loans have a loan date, a due date, a return date and belong to a book and a member.",
  ),
  model(
    "a recipe collection",
    "recipes?|cook ?books?|meal plan\\w*",
    "Categories have a name. Recipes have a title, instructions, a preparation time in minutes, servings, a photo and belong to a category. Ingredients have a name. Recipe ingredients have a quantity, a unit and belong to a recipe and an ingredient. Reviews have a rating from 1 to 5, a comment and belong to a recipe.",
  ),
  model(
    "a blog",
    "blogs?|cms|content management|news(?:letter|paper)?|magazine",
    "Authors (name, email, bio). Categories have a name. Posts have a title, a slug (unique), a body, a published date, a status (draft, published), belong to an author and a category and have many tags. Comments have a name, a body, a date and time and belong to a post.",
  ),
  model(
    "a community",
    "forum|community|social (?:network|media)|discussion board",
    "Members (name, email, bio, avatar). Topics have a name and a description. Posts have a title, a body, a date and time and belong to a member and a topic. Replies have a body and belong to a post and a member.",
  ),
  model(
    "events",
    "events?|conferences?|festivals?|weddings?|meet-?ups?",
    "Venues have a name, an address and a capacity. Events have a title, a description, a start time, an end time and belong to a venue. Attendees (name, email, phone). Registrations have a status (registered, attended, cancelled) and belong to an event and an attendee.",
  ),
  model(
    "a school",
    "schools?|courses?|learning|lms|universit(?:y|ies)|academy|kindergarten|tutor(?:ing|s)?|students?",
    "Teachers (name, email). Students (name, email, birth date). Courses have a name, a description, a start date, an end date and belong to a teacher. Enrollments have a date, a status (active, completed, cancelled) and belong to a student and a course. Grades have a value, a date, notes and belong to an enrollment.",
  ),
  model(
    "a veterinary practice",
    "vets?|veterinar\\w+|animal (?:clinic|hospital|shelter)|pets?",
    "Owners (name, email, phone, address). Animals have a name, a species, a breed, a birth date and belong to an owner. Appointments have a start time, a reason, a status (planned, done, cancelled) and belong to an animal. Treatments have a date, a description, a price and belong to an animal.",
  ),
  model(
    "a practice",
    "clinics?|hospitals?|doctors?|dent(?:al|ists?)|medical|patients?|physio\\w*|therap(?:y|ist|ists)|health ?care",
    "Doctors (name, specialty, email). Patients (name, birth date, email, phone). Appointments have a start time, a reason, a status (planned, done, cancelled), notes and belong to a doctor and a patient. Prescriptions have a drug, a dosage, a start date, an end date and belong to a patient and a doctor.",
  ),
  model(
    "a gym",
    "gyms?|fitness|yoga|pilates|dance|martial arts|crossfit|studio",
    "Members (name, email, phone). Trainers (name, email). Classes have a name, a start time, a duration in minutes, a capacity and belong to a trainer. Class bookings have a status (booked, attended, cancelled) and belong to a class and a member. Memberships have a type (monthly, yearly), a price, a start date, an end date and belong to a member.",
  ),
  model(
    "a hotel",
    "hotels?|hostels?|guest ?houses?|bed and breakfast|b&b|camp(?:ing|site|ground)|holiday (?:homes?|rentals?)",
    "Guests (name, email, phone). Rooms have a number (unique), a type (single, double, suite), a price per night. Bookings have a check-in date, a check-out date, a status (booked, checked in, checked out, cancelled) and belong to a guest and a room.",
  ),
  model(
    "a restaurant",
    "restaurants?|pizzerias?|caf(?:e|é)s?|coffee|bistros?|baker(?:y|ies)|bars?|food|catering|canteen|diner",
    "Dishes have a name, a description, a price and a category (starter, main, dessert, drink). Dining tables have a number (unique) and seats. Reservations have a name, a phone, a start time, a party size and belong to a dining table. Orders have a date and time, a status (open, served, paid) and belong to a dining table. Order items have a quantity, a unit price and belong to an order and a dish.",
  ),
  model(
    "real estate",
    "real ?-?estate|propert(?:y|ies)|landlords?|apartments?|tenants?|rentals?|housing",
    "Properties have an address, a type (apartment, house, office), a monthly rent and a size in square metres. Tenants (name, email, phone). Leases have a start date, an end date, a deposit and belong to a property and a tenant. Payments have an amount, a date and belong to a lease. Issues have a title, a description, a status (open, in progress, done) and belong to a property.",
  ),
  model(
    "a workshop",
    "garage|(?:car|bike|bicycle|phone|watch) repairs?|repair shop|workshop|mechanics?",
    "Customers (name, email, phone). Vehicles have a plate number, a make, a model, a year and belong to a customer. Repair orders have a description, an estimated price, a due date, a status (received, in progress, done, collected) and belong to a vehicle.",
  ),
  model(
    "a fleet",
    "fleet|vehicles?|cars?|trucks?|logistics|deliver(?:y|ies)|transport|courier|taxi|driving school",
    "Vehicles have a plate number (unique), a make, a model and a mileage. Drivers (name, phone, licence number). Trips have a start time, an end time, a destination, a distance, a status (planned, under way, done) and belong to a vehicle and a driver. Services have a date, a description, a cost and belong to a vehicle.",
  ),
  model(
    "a law firm",
    "law|lawyers?|legal|attorneys?|notar(?:y|ies)",
    "Clients (name, email, phone, address). Lawyers (name, email). Matters have a title, a reference (unique), a status (open, on hold, closed), belong to a client and are assigned to a lawyer. Time entries have a date, hours, a description and belong to a matter and a lawyer.",
  ),
  model(
    "a charity",
    "charit(?:y|ies)|non-?profits?|donations?|fund ?raising|volunteers?|ngo",
    "Donors (name, email, address). Campaigns have a title, a description, a goal amount, a start date and an end date. Donations have an amount, a date, a message and belong to a donor and a campaign. Volunteers (name, email, phone).",
  ),
  model(
    "a club",
    "clubs?|associations?|members?|membership|sports?|teams?|leagues?|church",
    "Members (name, email, phone, join date). Teams have a name. Events have a title, a start time, a location and belong to a team. Fees have an amount, a due date, a status (open, paid) and belong to a member.",
  ),
  model(
    "assets",
    "assets?|equipment|devices?|tools? (?:rental|lending)|it department",
    "Employees (name, email, department). Assets have a name, an asset tag (unique), a purchase date, a price and a status (in stock, in use, broken, retired). Assignments have a start date, an end date and belong to an asset and an employee.",
  ),
];
