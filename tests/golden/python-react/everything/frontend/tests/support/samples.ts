import type { Sample } from './sample';
import { sample as customer } from '../samples/customer';
import { sample as department } from '../samples/department';
import { sample as employee } from '../samples/employee';
import { sample as bicycle } from '../samples/bicycle';
import { sample as repairOrder } from '../samples/repair-order';
import { sample as part } from '../samples/part';
import { sample as supplier } from '../samples/supplier';
import { sample as invoice } from '../samples/invoice';
import { sample as testRide } from '../samples/test-ride';

/** One valid record of every entity. */
export const samples: readonly Sample[] = [
  customer,
  department,
  employee,
  bicycle,
  repairOrder,
  part,
  supplier,
  invoice,
  testRide,
];
