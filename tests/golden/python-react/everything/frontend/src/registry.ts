import * as customer from '@/entities/customer';
import * as department from '@/entities/department';
import * as employee from '@/entities/employee';
import * as bicycle from '@/entities/bicycle';
import * as repairOrder from '@/entities/repair-order';
import * as part from '@/entities/part';
import * as supplier from '@/entities/supplier';
import * as invoice from '@/entities/invoice';
import * as testRide from '@/entities/test-ride';
import type { Action, Entity } from '@/model/entity';

/** Every entity, in the order of the model. */
export const entities: readonly Entity[] = [
  customer.declaration,
  department.declaration,
  employee.declaration,
  bicycle.declaration,
  repairOrder.declaration,
  part.declaration,
  supplier.declaration,
  invoice.declaration,
  testRide.declaration,
];

/** The types of each entity by its path. */
export interface Records {
  customers: { read: customer.Customer; write: customer.CustomerWritable };
  departments: { read: department.Department; write: department.DepartmentWritable };
  employees: { read: employee.Employee; write: employee.EmployeeWritable };
  bicycles: { read: bicycle.Bicycle; write: bicycle.BicycleWritable };
  'repair-orders': { read: repairOrder.RepairOrder; write: repairOrder.RepairOrderWritable };
  parts: { read: part.Part; write: part.PartWritable };
  suppliers: { read: supplier.Supplier; write: supplier.SupplierWritable };
  invoices: { read: invoice.Invoice; write: invoice.InvoiceWritable };
  'test-rides': { read: testRide.TestRide; write: testRide.TestRideWritable };
}

export type EntityPath = keyof Records;

/** Operations of the API that belong to no entity. */
export const looseActions: readonly Action[] = [
  {
    label: 'Revenue',
    description: 'Revenue of one year.',
    method: 'GET',
    path: '/reports/revenue/{year}',
    onRecord: false,
    parameters: ['year'],
  },
];

const byPath = new Map(entities.map((entity) => [entity.path, entity]));

/** The entity with this path, if there is one. */
export function findEntity(path: string | undefined): Entity | undefined {
  return path === undefined ? undefined : byPath.get(path);
}
