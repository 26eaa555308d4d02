import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from '@/ui/icon';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

const looks: Record<Look, string> = {
  primary: 'border-transparent bg-brand-600 text-white hover:bg-brand-700',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent text-ink-subtle hover:bg-sunken hover:text-ink',
  danger: 'border-transparent bg-negative-strong text-white hover:brightness-90',
};

const shape =
  'inline-flex min-h-9 items-center justify-center gap-1.5 rounded-md border px-3 py-1.5 text-center font-medium disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60';

interface LookProps {
  look?: Look;
  icon?: IconName;
}

export function Button({
  look = 'secondary',
  icon,
  className = '',
  type = 'button',
  children,
  ...props
}: LookProps & ComponentProps<'button'>) {
  return (
    <button type={type} className={`${shape} ${looks[look]} ${className}`} {...props}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function LinkButton({
  look = 'secondary',
  icon,
  className = '',
  children,
  ...props
}: LookProps & ComponentProps<typeof Link>) {
  return (
    <Link className={`${shape} ${looks[look]} ${className}`} {...props}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** A square button that shows an icon only; `label` is its name for everybody else. */
export function IconButton({
  icon,
  label,
  className = '',
  type = 'button',
  ...props
}: { icon: IconName; label: string } & Omit<ComponentProps<'button'>, 'children'>) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={`inline-flex size-9 items-center justify-center rounded-md text-ink-subtle hover:bg-sunken hover:text-ink ${className}`}
      {...props}
    >
      <Icon name={icon} className="size-5" />
    </button>
  );
}
