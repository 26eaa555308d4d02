import type { Sample } from './sample';
import { sample as note } from '../samples/note';

/** One valid record of every entity. */
export const samples: readonly Sample[] = [note];
