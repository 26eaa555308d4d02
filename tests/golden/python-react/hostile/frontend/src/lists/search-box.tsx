import { LONGEST_SEARCH } from '@/lists/list-state';
import { Icon } from '@/ui/icon';
import { useDebouncedText } from '@/ui/use-debounced-text';

interface SearchBoxProps {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** Searches when typing pauses; Enter does not wait. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const input = useDebouncedText(value, onSearch);
  return (
    <div role="search" className="relative min-w-40 grow sm:max-w-sm">
      <span className="pointer-events-none absolute inset-y-0 start-0 flex items-center ps-2.5 text-ink-subtle">
        <Icon name="search" />
      </span>
      <input
        type="search"
        dir="auto"
        aria-label={label}
        placeholder="Search"
        maxLength={LONGEST_SEARCH}
        className="input ps-8"
        value={input.text}
        onChange={(event) => input.setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') input.commitNow(event.currentTarget.value);
        }}
      />
    </div>
  );
}
