using System.Runtime.InteropServices;

namespace PolicyFlex.Review;

/// <summary>Visits that customers may come back from, within a time.</summary>
/// <param name="within">Within which.</param>
/// <param name="end">Hears how a visit ended, and whether the customer stayed away.</param>
internal sealed class VisitBook(TimeSpan within, Action<Visit, bool> end)
{
    private readonly Dictionary<(ulong Customer, int Kind), long> _last = [];
    private readonly NumberedQueue<Visit> _visits = new();

    /// <summary>The last visit of a customer with a kind; null for none within the time.</summary>
    public Visit? Find(ulong customer, int kind) => _last.TryGetValue((customer, kind), out var number) ? _visits[number] : null;

    /// <summary>A visit begins, in the place of one before.</summary>
    public void Open(in Visit visit)
    {
        var number = _visits.Add(visit);
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, (visit.Customer, visit.Kind), out var isKnown);
        if (isKnown)
        {
            _visits[last].IsOver = true;
        }

        last = number;
    }

    /// <summary>The customer of a last visit came back.</summary>
    public void Return(in Visit visit)
    {
        _last.Remove((visit.Customer, visit.Kind), out var number);
        _visits[number].IsOver = true;
        end(visit, false);
    }

    /// <summary>Time passes.</summary>
    public void Advance(long at)
    {
        while (!_visits.IsEmpty && _visits[_visits.First] is var first && (first.IsOver || first.At + within.Ticks < at))
        {
            _visits.Take();
            if (!first.IsOver)
            {
                _last.Remove((first.Customer, first.Kind));
                end(first, true);
            }
        }
    }
}
