import { readCount } from '../../lib/counts';
import { readDate, readEpoch } from '../../lib/dates';
import { readPrice } from '../../lib/prices';
import { readPromotions } from '../../lib/promotions';
import type { Tools } from '../base/tools';

export const tools: Tools = { readCount, readDate, readEpoch, readPrice, readPromotions };
