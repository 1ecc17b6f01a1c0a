import { ReadingValue } from '../../../../components/reading';
import { useWords } from '../../../../components/words';
import type { Reading } from '../../../../utils/model';

/** Two lines fit into a row of the table. */
const rowLines = 2;
/** So many fit into the one line of a card: half a number would be a wrong one. */
const cardParts = 3;

/** The most telling readings of what a capture is about, as lines. */
export function RowReadings({ readings = [] }: { readings: readonly Reading[] | undefined }) {
  const words = useWords().metrics;
  return (
    <>
      {readings.slice(0, rowLines).map((reading) => (
        <div key={reading.metric} class="row-reading">
          <span class="cut faint">{words.names[reading.metric]}</span>
          <ReadingValue reading={reading} />
        </div>
      ))}
    </>
  );
}

/** The same as one line. */
export function CardReadings({ readings = [] }: { readings: readonly Reading[] | undefined }) {
  const words = useWords().metrics;
  return (
    <div class="card-readings">
      {readings.slice(0, cardParts).map((reading) => (
        <span key={reading.metric}>
          <span class="faint">{words.names[reading.metric]}</span> <ReadingValue reading={reading} />
        </span>
      ))}
    </div>
  );
}
