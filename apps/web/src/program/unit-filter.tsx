import { useQuery } from '@tanstack/react-query';
import { Label, Select } from '@trussworks/react-uswds';
import { answer, api } from '../api/client.js';

interface UnitFilterProps {
  unitId: string | undefined;
  onChange(unitId: string): void;
}

export function UnitFilter({ unitId, onChange }: UnitFilterProps) {
  const units = useQuery({
    queryKey: ['units', 'choices'],
    queryFn: () => answer(api.GET('/api/units', { params: { query: { limit: 100 } } })),
  });
  return (
    <div className="filter">
      <Label htmlFor="unit">Unit</Label>
      <Select id="unit" name="unit" value={unitId ?? ''} onChange={({ target }) => onChange(target.value)}>
        <option value="">All units</option>
        {units.data?.items.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
