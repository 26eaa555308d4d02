import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

export type TheRecordOfEverySingleThingThat6cg4hlTheReasonWhyThiotq7n3 = 'x' | 'y';

/**
 * The record of every single thing that anybody in this whole company has ever said or written or thought about any one of the many different customers that we have had the pleasure to serve since the beginning of our business as the API answers it.
 */
export interface TheRecordOfEverySingleThingThat6cg4hl extends stored.StoredRecord<string> {
  readonly the_reason_why_this_particular_thing_was_tamukk: string;
  readonly the_reason_why_this_particular_thing_was_eeacn2: TheRecordOfEverySingleThingThat6cg4hlTheReasonWhyThiotq7n3 | null;
  readonly person_id: string;
  readonly person: stored.RecordRef<string>;
  readonly related_the_record_of_every_single_thing_4vv2rp: stored.Linked<string>;
  readonly related_from: stored.Linked<string>;
}

/** What can be written of it. */
export interface TheRecordOfEverySingleThingThat6cg4hlWritable {
  the_reason_why_this_particular_thing_was_tamukk: string;
  the_reason_why_this_particular_thing_was_eeacn2?: TheRecordOfEverySingleThingThat6cg4hlTheReasonWhyThiotq7n3 | null;
  person_id: string;
  related_the_record_of_every_single_thing_4vv2rp_ids?: readonly string[];
  related_from_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'the-record-of-every-single-thing-that-lt0b51',
  label:
    'The record of every single thing that anybody in this whole company has ever said or written or thought about any one of the many different customers that we have had the pleasure to serve since the beginning of our business',
  labelPlural:
    'The record of every single thing that anybody in this whole company has ever said or written or thought about any one of the many different customers that we have had the pleasure to serve since the beginning of our businesses',
  labelLower:
    'the record of every single thing that anybody in this whole company has ever said or written or thought about any one of the many different customers that we have had the pleasure to serve since the beginning of our business',
  labelPluralLower:
    'the record of every single thing that anybody in this whole company has ever said or written or thought about any one of the many different customers that we have had the pleasure to serve since the beginning of our businesses',
  idType: 'uuid',
  displayField: 'the_reason_why_this_particular_thing_was_tamukk',
  searchable: true,
  fields: [
    {
      name: 'the_reason_why_this_particular_thing_was_tamukk',
      label:
        'The reason why this particular thing was said or written or thought by whoever it was that said or wrote or thought it at the time when it was said or written or thought about the customer in question back then',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'the_reason_why_this_particular_thing_was_eeacn2',
      label:
        'The reason why this particular thing was said or written or thought by whoever it was that said or wrote or thought it at the time when it was said or written or thought about the customer in question right now',
      type: 'enum',
      options: [
        { value: 'x', label: 'X' },
        { value: 'y', label: 'Y' },
      ],
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'person',
      column: 'person_id',
      label: 'Person',
      target: 'people',
      required: true,
    },
  ],
  links: [
    {
      name: 'related_the_record_of_every_single_thing_4vv2rp',
      idsName: 'related_the_record_of_every_single_thing_4vv2rp_ids',
      label:
        'Related the record of every single thing that anybody in this whole company has ever said or written or thought about any one of the many different customers that we have had the pleasure to serve since the beginning of our businesses',
      target: 'the-record-of-every-single-thing-that-lt0b51',
      backName: 'related_from',
    },
    {
      name: 'related_from',
      idsName: 'related_from_ids',
      label: 'Related from',
      target: 'the-record-of-every-single-thing-that-lt0b51',
      backName: 'related_the_record_of_every_single_thing_4vv2rp',
    },
  ],
  related: [],
  actions: [],
};
