import * as classEntity from '@/entities/class-entity';
import * as order from '@/entities/order';
import * as user from '@/entities/user';
import * as group from '@/entities/group';
import * as task from '@/entities/task';
import * as typeEntity from '@/entities/type-entity';
import * as objectEntity from '@/entities/object-entity';
import * as namespace from '@/entities/namespace';
import * as importEntity from '@/entities/import-entity';
import * as select from '@/entities/select';
import * as category from '@/entities/category';
import * as categories from '@/entities/categories';
import * as person from '@/entities/person';
import * as people from '@/entities/people';
import * as sheep from '@/entities/sheep';
import * as news from '@/entities/news';
import * as klient from '@/entities/klient';
import * as dingDan from '@/entities/ding-dan';
import * as entity19 from '@/entities/entity-19';
import * as entity20 from '@/entities/entity-20';
import * as strasse from '@/entities/strasse';
import * as theRecordOfEverySingleThingThat6cg4hl from '@/entities/the-record-of-every-single-thing-that-6cg4hl';
import * as link from '@/entities/link';
import * as form from '@/entities/form';
import * as mapEntity from '@/entities/map-entity';
import * as date from '@/entities/date';
import * as error from '@/entities/error';
import * as promise from '@/entities/promise';
import * as baseEntity from '@/entities/base-entity';
import * as pageEntity from '@/entities/page-entity';
import * as authEntity from '@/entities/auth-entity';
import * as authUser from '@/entities/auth-user';
import * as sessionEntity from '@/entities/session-entity';
import * as conEntity from '@/entities/con-entity';
import * as testEntity from '@/entities/test-entity';
import * as typesEntity from '@/entities/types-entity';
import * as healthEntity from '@/entities/health-entity';
import * as pgClass from '@/entities/pg-class';
import * as sqlalchemyEntity from '@/entities/sqlalchemy-entity';
import * as entity3dModel from '@/entities/entity-3d-model';
import * as option from '@/entities/option';
import * as aBCDEFGHIJ from '@/entities/a-b-c-d-e-f-g-h-i-j';
import type { Action, Entity } from '@/model/entity';

/** Every entity, in the order of the model. */
export const entities: readonly Entity[] = [
  classEntity.declaration,
  order.declaration,
  user.declaration,
  group.declaration,
  task.declaration,
  typeEntity.declaration,
  objectEntity.declaration,
  namespace.declaration,
  importEntity.declaration,
  select.declaration,
  category.declaration,
  categories.declaration,
  person.declaration,
  people.declaration,
  sheep.declaration,
  news.declaration,
  klient.declaration,
  dingDan.declaration,
  entity19.declaration,
  entity20.declaration,
  strasse.declaration,
  theRecordOfEverySingleThingThat6cg4hl.declaration,
  link.declaration,
  form.declaration,
  mapEntity.declaration,
  date.declaration,
  error.declaration,
  promise.declaration,
  baseEntity.declaration,
  pageEntity.declaration,
  authEntity.declaration,
  authUser.declaration,
  sessionEntity.declaration,
  conEntity.declaration,
  testEntity.declaration,
  typesEntity.declaration,
  healthEntity.declaration,
  pgClass.declaration,
  sqlalchemyEntity.declaration,
  entity3dModel.declaration,
  option.declaration,
  aBCDEFGHIJ.declaration,
];

/** The types of each entity by its path. */
export interface Records {
  classes: { read: classEntity.Class; write: classEntity.ClassWritable };
  orders: { read: order.Order; write: order.OrderWritable };
  'user-records': { read: user.User; write: user.UserWritable };
  groups: { read: group.Group; write: group.GroupWritable };
  tasks: { read: task.Task; write: task.TaskWritable };
  types: { read: typeEntity.TypeEntity; write: typeEntity.TypeEntityWritable };
  objects: { read: objectEntity.ObjectEntity; write: objectEntity.ObjectEntityWritable };
  namespaces: { read: namespace.Namespace; write: namespace.NamespaceWritable };
  imports: { read: importEntity.Import; write: importEntity.ImportWritable };
  selects: { read: select.SelectEntity; write: select.SelectEntityWritable };
  categories: { read: category.Category; write: category.CategoryWritable };
  'categories-2': { read: categories.Categories; write: categories.CategoriesWritable };
  people: { read: person.Person; write: person.PersonWritable };
  'people-2': { read: people.People; write: people.PeopleWritable };
  sheep: { read: sheep.Sheep; write: sheep.SheepWritable };
  news: { read: news.News; write: news.NewsWritable };
  klients: { read: klient.Klient; write: klient.KlientWritable };
  'ding-dans': { read: dingDan.DingDan; write: dingDan.DingDanWritable };
  'entity-19s': { read: entity19.Entity19; write: entity19.Entity19Writable };
  'entity-20s': { read: entity20.Entity20; write: entity20.Entity20Writable };
  strasses: { read: strasse.Strasse; write: strasse.StrasseWritable };
  'the-record-of-every-single-thing-that-lt0b51': {
    read: theRecordOfEverySingleThingThat6cg4hl.TheRecordOfEverySingleThingThat6cg4hl;
    write: theRecordOfEverySingleThingThat6cg4hl.TheRecordOfEverySingleThingThat6cg4hlWritable;
  };
  links: { read: link.LinkEntity; write: link.LinkEntityWritable };
  forms: { read: form.FormEntity; write: form.FormEntityWritable };
  maps: { read: mapEntity.MapEntity; write: mapEntity.MapEntityWritable };
  dates: { read: date.DateEntity; write: date.DateEntityWritable };
  errors: { read: error.ErrorEntity; write: error.ErrorEntityWritable };
  promises: { read: promise.PromiseEntity; write: promise.PromiseEntityWritable };
  bases: { read: baseEntity.BaseEntity; write: baseEntity.BaseEntityWritable };
  pages: { read: pageEntity.PageEntity; write: pageEntity.PageEntityWritable };
  auths: { read: authEntity.Auth; write: authEntity.AuthWritable };
  'auth-users': { read: authUser.AuthUserEntity; write: authUser.AuthUserEntityWritable };
  sessions: { read: sessionEntity.SessionEntity; write: sessionEntity.SessionEntityWritable };
  cons: { read: conEntity.Con; write: conEntity.ConWritable };
  tests: { read: testEntity.Test; write: testEntity.TestWritable };
  'types-2': { read: typesEntity.TypesEntity; write: typesEntity.TypesEntityWritable };
  'health-records': { read: healthEntity.Health; write: healthEntity.HealthWritable };
  'pg-classes': { read: pgClass.PgClass; write: pgClass.PgClassWritable };
  sqlalchemies: { read: sqlalchemyEntity.Sqlalchemy; write: sqlalchemyEntity.SqlalchemyWritable };
  'entity-3d-models': { read: entity3dModel.Entity3dModel; write: entity3dModel.Entity3dModelWritable };
  'option-records': { read: option.OptionEntity; write: option.OptionEntityWritable };
  'a-b-c-d-e-f-g-h-i-js': { read: aBCDEFGHIJ.ABCDEFGHIJ; write: aBCDEFGHIJ.ABCDEFGHIJWritable };
}

export type EntityPath = keyof Records;

/** Operations of the API that belong to no entity. */
export const looseActions: readonly Action[] = [
  {
    label: 'Actions',
    method: 'DELETE',
    path: '/actions/{path_class}/{path_from}/{path_self}',
    onRecord: false,
    parameters: ['path_class', 'path_from', 'path_self'],
  },
  {
    label: 'D',
    method: 'PATCH',
    path: '/a-b/c/d',
    onRecord: false,
    parameters: [],
  },
  {
    label: 'Endpoint 10',
    method: 'GET',
    path: '/actions/endpoint-10',
    onRecord: false,
    parameters: [],
  },
];

const byPath = new Map(entities.map((entity) => [entity.path, entity]));

/** The entity with this path, if there is one. */
export function findEntity(path: string | undefined): Entity | undefined {
  return path === undefined ? undefined : byPath.get(path);
}
