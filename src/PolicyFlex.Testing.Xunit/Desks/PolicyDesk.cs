using PolicyFlex.Casework;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Testing.Xunit;

/// <summary>What a test of policies over time needs: the policies, a ledger in memory, a case desk on both, and a clock that is moved by hand.</summary>
public sealed class PolicyDesk : IAsyncDisposable
{
    private PolicyDesk(PolicyEngine engine, DateTimeOffset now)
    {
        Engine = engine;
        Clock = new HandClock(now);
        Ledger = new GrantLedger(new MemoryLedgerStore(Clock), Clock);
        Cases = new CaseDesk(engine, Ledger, Clock);
    }

    /// <summary>The policies.</summary>
    public PolicyEngine Engine { get; }

    /// <summary>The clock of the desk and of the ledger.</summary>
    public HandClock Clock { get; }

    /// <summary>The ledger, empty at first.</summary>
    public GrantLedger Ledger { get; }

    /// <summary>Where cases are decided and gestures are given.</summary>
    public CaseDesk Cases { get; }

    /// <summary>Opens a desk.</summary>
    /// <param name="path">The set's folder, found as <see cref="PolicyTestsAttribute"/> finds it.</param>
    /// <param name="now">Where the clock stands at first.</param>
    /// <exception cref="ArgumentException">There is no such folder, or the set does not load; the message has its diagnostics.</exception>
    public static PolicyDesk Open(string path, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var folder = PolicySets.Folder(path)
            ?? throw new ArgumentException($"There is no folder `{path}` beside the test assembly or in a folder above it.", nameof(path));
        var loaded = PolicyEngine.Load(folder);
        return loaded.Succeeded
            ? new PolicyDesk(loaded.Engine, now)
            : throw new ArgumentException(string.Join('\n', loaded.Diagnostics), nameof(path));
    }

    /// <summary>A situation and who handles it.</summary>
    /// <param name="json">The situation as JSON.</param>
    /// <param name="level">The level of who handles it. Default: the lowest.</param>
    /// <param name="agent">Who handles it.</param>
    /// <exception cref="ArgumentException">The situation is not understood; the message has its diagnostics.</exception>
    public CaseInquiry Inquiry(string json, string? level = null, string agent = "test-agent")
    {
        var read = Engine.Situations.FromJson(json);
        return read.Succeeded
            ? new CaseInquiry { Situation = read.Situation, Actor = new Actor(level ?? Engine.Levels[0], agent) }
            : throw new ArgumentException(string.Join('\n', read.Diagnostics), nameof(json));
    }

    /// <summary>Decides a situation now, by what the ledger has counted.</summary>
    /// <param name="json">The situation as JSON.</param>
    /// <param name="level">The level of who handles it. Default: the lowest.</param>
    /// <param name="agent">Who handles it.</param>
    /// <exception cref="ArgumentException">The situation is not understood; the message has its diagnostics.</exception>
    public Task<Decision> DecideAsync(string json, string? level = null, string agent = "test-agent") =>
        Cases.DecideAsync(Inquiry(json, level, agent));

    /// <summary>Closes the ledger.</summary>
    public ValueTask DisposeAsync() => Ledger.DisposeAsync();
}
