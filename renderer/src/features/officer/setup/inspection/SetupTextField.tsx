import { Controller } from 'react-hook-form';
import { TextField, type TextFieldProps } from '#ui/field/TextField.tsx';
import { useMistake, type SetupForm } from './setup-form.ts';

interface SetupTextFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'error'> {
  form: SetupForm;
  name: 'city' | 'title' | 'passphrase' | 'again';
}

/** A line of text of the form, with its mistake. */
export function SetupTextField({ form, name, ...look }: SetupTextFieldProps) {
  const error = useMistake(form, name);
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange, onBlur } }) => (
        <TextField {...look} value={value} onChange={onChange} onBlur={onBlur} error={error} />
      )}
    />
  );
}
