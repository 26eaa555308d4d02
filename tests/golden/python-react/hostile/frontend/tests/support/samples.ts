import type { Sample } from './sample';
import { sample as classEntity } from '../samples/class-entity';
import { sample as order } from '../samples/order';
import { sample as user } from '../samples/user';
import { sample as group } from '../samples/group';
import { sample as task } from '../samples/task';
import { sample as typeEntity } from '../samples/type-entity';
import { sample as objectEntity } from '../samples/object-entity';
import { sample as namespace } from '../samples/namespace';
import { sample as importEntity } from '../samples/import-entity';
import { sample as select } from '../samples/select';
import { sample as category } from '../samples/category';
import { sample as categories } from '../samples/categories';
import { sample as person } from '../samples/person';
import { sample as people } from '../samples/people';
import { sample as sheep } from '../samples/sheep';
import { sample as news } from '../samples/news';
import { sample as klient } from '../samples/klient';
import { sample as dingDan } from '../samples/ding-dan';
import { sample as entity19 } from '../samples/entity-19';
import { sample as entity20 } from '../samples/entity-20';
import { sample as strasse } from '../samples/strasse';
import { sample as theRecordOfEverySingleThingThat6cg4hl } from '../samples/the-record-of-every-single-thing-that-6cg4hl';
import { sample as link } from '../samples/link';
import { sample as form } from '../samples/form';
import { sample as mapEntity } from '../samples/map-entity';
import { sample as date } from '../samples/date';
import { sample as error } from '../samples/error';
import { sample as promise } from '../samples/promise';
import { sample as baseEntity } from '../samples/base-entity';
import { sample as pageEntity } from '../samples/page-entity';
import { sample as authEntity } from '../samples/auth-entity';
import { sample as authUser } from '../samples/auth-user';
import { sample as sessionEntity } from '../samples/session-entity';
import { sample as conEntity } from '../samples/con-entity';
import { sample as testEntity } from '../samples/test-entity';
import { sample as typesEntity } from '../samples/types-entity';
import { sample as healthEntity } from '../samples/health-entity';
import { sample as pgClass } from '../samples/pg-class';
import { sample as sqlalchemyEntity } from '../samples/sqlalchemy-entity';
import { sample as entity3dModel } from '../samples/entity-3d-model';
import { sample as option } from '../samples/option';
import { sample as aBCDEFGHIJ } from '../samples/a-b-c-d-e-f-g-h-i-j';

/** One valid record of every entity. */
export const samples: readonly Sample[] = [
  classEntity,
  order,
  user,
  group,
  task,
  typeEntity,
  objectEntity,
  namespace,
  importEntity,
  select,
  category,
  categories,
  person,
  people,
  sheep,
  news,
  klient,
  dingDan,
  entity19,
  entity20,
  strasse,
  theRecordOfEverySingleThingThat6cg4hl,
  link,
  form,
  mapEntity,
  date,
  error,
  promise,
  baseEntity,
  pageEntity,
  authEntity,
  authUser,
  sessionEntity,
  conEntity,
  testEntity,
  typesEntity,
  healthEntity,
  pgClass,
  sqlalchemyEntity,
  entity3dModel,
  option,
  aBCDEFGHIJ,
];
