import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { useSearch } from 'wouter-preact';
import { Button } from '../../../../components/button';
import { Select } from '../../../../components/select';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useLocale, useWords } from '../../../../components/words';
import { formatWeek } from '../../../../utils/lib/format';
import { isIsoWeek, isoWeekOf, shiftWeek, weekRange } from '../../../../utils/lib/week';
import { countCaptures } from '../../../../utils/library/search';
import { goTo } from '../../hash-location';

/** The weeks that the menu offers, this one first. */
const WEEKS_OFFERED = 12;

/** The week that the address names, else this one; and the way to another. */
export function useChosenWeek(zone: string): {
  week: string;
  current: string;
  choose: (week: string) => void;
} {
  const named = new URLSearchParams(useSearch()).get('week') ?? '';
  const current = isoWeekOf(Date.now(), zone);
  const choose = (week: string) =>
    goTo(week === current ? '/digest' : `/digest?week=${week}`, { replace: true });
  return { week: isIsoWeek(named) ? named : current, current, choose };
}

interface PickerProps {
  week: string;
  current: string;
  zone: string;
  onChoose: (week: string) => void;
}

/** Back, forward, and a list of the last weeks with what was captured in each. */
export function WeekPicker({ week, current, zone, onChoose }: PickerProps) {
  const words = useWords().digest;
  const locale = useLocale();
  const lately = Array.from({ length: WEEKS_OFFERED }, (_, back) => shiftWeek(current, -back));
  const weeks = lately.includes(week) ? lately : [...lately, week];
  const counts = useLiveQuery(
    () => Promise.all(weeks.map((each) => countCaptures(weekRange(each, zone)))),
    `weeks ${weeks.join()} ${zone}`,
    true,
  );
  const options = weeks.map((value, index) => ({
    value,
    label: words.weekOption(formatWeek(value, locale), counts?.[index]),
  }));
  return (
    <div class="row week-picker">
      <Button kind="quiet" iconOnly icon={ChevronLeft} onClick={() => onChoose(shiftWeek(week, -1))}>
        {words.previousWeek}
      </Button>
      <Select label={words.pickWeek} hideLabel value={week} options={options} onChange={onChoose} />
      <Button
        kind="quiet"
        iconOnly
        icon={ChevronRight}
        disabled={week >= current}
        onClick={() => onChoose(shiftWeek(week, 1))}
      >
        {words.nextWeek}
      </Button>
    </div>
  );
}
