import { Injectable } from '@nestjs/common';
import { notFound } from '#problems';
import { faultsOf } from './check-lifecycle.js';
import type { Lifecycle } from './lifecycle.js';

/** Every lifecycle of the product, each put in by its area when it starts. */
@Injectable()
export class Lifecycles {
  private readonly kinds = new Map<string, Lifecycle>();

  /** Refuses a table with a fault: better no start than a case that nobody owes. */
  add(...lifecycles: Lifecycle[]): void {
    for (const lifecycle of lifecycles) {
      const faults = faultsOf(lifecycle);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      this.kinds.set(lifecycle.kind, lifecycle);
    }
  }

  ofKind(kind: string): Lifecycle {
    const found = this.kinds.get(kind);
    if (!found) throw notFound('kind of case');
    return found;
  }

  all(): Lifecycle[] {
    return [...this.kinds.values()];
  }
}
