namespace PolicyFlex.Ledger;

/// <summary>
/// The works of a lane: those that wait, in their order, and what the batches hold that are being written. Batches that are written at once have
/// no matter and no account in common, and of works that have, none goes before one that came earlier. For one thread at a time.
/// </summary>
/// <param name="most">How many works a batch has at most.</param>
/// <param name="atOnce">How many batches are written at once at most.</param>
internal sealed class WaitingWorks(int most, int atOnce)
{
    /// <summary>How many works a batch has at least that is written beside another: for fewer, a transaction costs more than it saves.</summary>
    private const int LeastBeside = 6;

    private readonly LinkedList<ILedgerWork> _waiting = [];
    private readonly Dictionary<List<ILedgerWork>, WorkReads> _batches = [];
    private bool _isAlone;
    private bool _isShared;
    private int _written;
    private int _held;

    /// <summary>How many wait.</summary>
    public int Count => _waiting.Count;

    /// <summary>Whether no batch is being written.</summary>
    public bool IsIdle => _batches.Count == 0;

    /// <summary>Whether another batch may be written.</summary>
    public bool HasRoom => IsIdle || (_batches.Count < atOnce && !_isAlone && !_isShared && Count >= _held + LeastBeside);

    public void Add(ILedgerWork work) => _waiting.AddLast(work);

    /// <summary>Takes a batch of what waits; a work that has to be alone goes by itself. Empty if there is none that may be written now.</summary>
    public List<ILedgerWork> Take()
    {
        Forget();
        var batch = new List<ILedgerWork>();
        if (!HasRoom)
        {
            return batch;
        }

        var named = new WorkReads();
        var free = Free(named);
        if (!IsIdle && free.Count < LeastBeside)
        {
            _held = Count;
            return batch;
        }

        foreach (var node in free)
        {
            _waiting.Remove(node);
            batch.Add(node.Value);
        }

        Begin(batch, named);
        return batch;
    }

    /// <summary>Lets go of what a batch holds.</summary>
    public void End(List<ILedgerWork> batch)
    {
        _batches.Remove(batch);
        _written -= batch.Count;
        (_isAlone, _held) = (false, 0);
    }

    private void Begin(List<ILedgerWork> batch, WorkReads named)
    {
        if (batch.Count > 0)
        {
            _batches.Add(batch, named);
            _written += batch.Count;
            _isAlone = batch[0].Alone;

            // Who has to pass one account that all share is better written together than one after the other.
            _isShared = named.IsShared ?? _isShared;
        }
    }

    /// <summary>Leaves out those whose callers have given up.</summary>
    private void Forget()
    {
        for (var node = _waiting.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.IsAbandoned)
            {
                _waiting.Remove(node);
            }

            node = next;
        }
    }

    /// <summary>The first that may be written together now.</summary>
    /// <param name="named">Takes what they name.</param>
    private List<LinkedListNode<ILedgerWork>> Free(WorkReads named)
    {
        var (free, passed, share) = (new List<LinkedListNode<ILedgerWork>>(), new WorkReads(), Share());
        for (var node = _waiting.First; node is not null && free.Count < share; node = node.Next)
        {
            if (node.Value.Alone)
            {
                return IsIdle && free.Count == 0 && node.Previous is null ? [node] : free;
            }

            if (IsFree(node.Value, named, passed))
            {
                free.Add(node);
            }
        }

        return free;
    }

    /// <summary>As many as come on each of the batches that may be written at once; all, where they are too few for several or share an account.</summary>
    private int Share() => Math.Min(most, _isShared || Count + _written < atOnce * LeastBeside ? Count : (Count + _written + atOnce - 1) / atOnce);

    /// <summary>Whether a work has nothing in common with what is being written, and with those that came before it and wait.</summary>
    private bool IsFree(ILedgerWork work, WorkReads named, WorkReads passed)
    {
        if (atOnce == 1)
        {
            return true;
        }

        var reads = new WorkReads();
        work.Read(reads);
        var isFree = !passed.Overlaps(reads) && !_batches.Values.Any(batch => batch.Overlaps(reads));
        (isFree ? named : passed).Name(reads);
        return isFree;
    }
}
