import { useState } from 'react';
import { chooseTheme, themeChoice, themeChoices, type ThemeChoice } from '@/shell/theme';
import { IconButton } from '@/ui/button';
import type { IconName } from '@/ui/icon';

const icons: Record<ThemeChoice, IconName> = { system: 'contrast', light: 'sun', dark: 'moon' };

/** Steps through the system's theme, light and dark. */
export function ThemeToggle() {
  const [choice, setChoice] = useState(themeChoice);
  const next = themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? 'system';
  return (
    <IconButton
      icon={icons[choice]}
      label={`Theme: ${choice}. Change to ${next}`}
      onClick={() => {
        setChoice(next);
        chooseTheme(next);
      }}
    />
  );
}
