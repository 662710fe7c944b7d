namespace PolicyFlex.Review;

/// <summary>Visits that customers may come back from, within a time.</summary>
/// <param name="within">Within which.</param>
/// <param name="end">Hears how a visit ended, and whether the customer stayed away.</param>
internal sealed class VisitBook(TimeSpan within, Action<Visit, bool> end)
{
    private readonly Dictionary<(ulong Customer, int Kind), Visit> _visits = [];
    private readonly Queue<Visit> _inOrder = new();

    /// <summary>The last visit of a customer with a kind; null for none within the time.</summary>
    public Visit? Find(ulong customer, int kind) => _visits.GetValueOrDefault((customer, kind));

    /// <summary>A visit begins, in the place of one before.</summary>
    public void Open(Visit visit)
    {
        if (_visits.TryGetValue((visit.Customer, visit.Kind), out var before))
        {
            before.IsOver = true;
        }

        _visits[(visit.Customer, visit.Kind)] = visit;
        _inOrder.Enqueue(visit);
    }

    /// <summary>The customer came back.</summary>
    public void Return(Visit visit) => End(visit, stayedAway: false);

    /// <summary>Time passes.</summary>
    public void Advance(long at)
    {
        while (_inOrder.TryPeek(out var first) && (first.IsOver || first.At + within.Ticks < at))
        {
            _inOrder.Dequeue();
            if (!first.IsOver)
            {
                End(first, stayedAway: true);
            }
        }
    }

    private void End(Visit visit, bool stayedAway)
    {
        visit.IsOver = true;
        _visits.Remove((visit.Customer, visit.Kind));
        end(visit, stayedAway);
    }
}
