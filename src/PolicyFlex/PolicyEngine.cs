using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Checking;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;
using PolicyFlex.Situations;

namespace PolicyFlex;

/// <summary>
/// Decides situations by one policy set. It is loaded once, never changes, and may be used from any number of threads at the same time.
/// </summary>
/// <remarks>
/// Deciding is pure: it reads no clock, no file and no database. Everything that an answer depends on comes with the
/// <see cref="DecisionRequest"/>.
/// </remarks>
public sealed class PolicyEngine
{
    private readonly DecisionPlan _plan;

    private PolicyEngine(PolicySet set, Trees trees)
    {
        Set = set;
        Trees = trees;
        _plan = PlanBuilder.Build(set, trees);
        Situations = new SituationReader(set);
    }

    /// <summary>The set's name.</summary>
    public string Name => Set.Name;

    /// <summary>The set's revision: <c>sha256:</c> and hexadecimal digits, the same for the same texts.</summary>
    public string Revision => Set.Revision;

    /// <summary>The set's currency, ISO 4217.</summary>
    public string Currency => Set.Currency;

    /// <summary>The levels of authority, lowest first.</summary>
    public ImmutableArray<string> Levels => [.. Set.Authority.Levels.Select(level => level.Name)];

    /// <summary>Reads situations by the set's vocabulary.</summary>
    public SituationReader Situations { get; }

    internal PolicySet Set { get; }

    internal Trees Trees { get; }

    /// <summary>Loads the policy set in a folder: its <c>policyset.yaml</c> and every <c>*.policy.yaml</c>.</summary>
    /// <param name="folder">The folder; one that is missing or cannot be read is a diagnostic, not an exception.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    public static LoadResult Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var diagnostics = new DiagnosticBag();
        var parser = Task.Run(ParserWall.Warm);
        var loaded = Load(PolicyFolder.Load(folder, diagnostics), diagnostics);
        parser.GetAwaiter().GetResult();
        return loaded;
    }

    /// <summary>Decides what may be done in a situation.</summary>
    /// <param name="request">All that the answer depends on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The request cannot be meant so: the situation was read by another engine, the actor's level is not one of <see cref="Levels"/>, its
    /// agent is an empty text, the moment lies outside of the years 1900 to 9998, a grant of the history has no name or an amount or a worth
    /// below 0 or above 10^15, or something that must be there is null. The message is a whole sentence.
    /// </exception>
    public Decision Decide(DecisionRequest request)
    {
        RequestCheck.Refuse(request, Set);
        return Decider.Decide(_plan, request);
    }

    /// <summary>What the customer may hear of a decision, in the decision's language.</summary>
    /// <param name="decision">A decision of this engine, or of another one that has loaded the same revision of the set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    /// <exception cref="ArgumentException">Another revision of the set decided it.</exception>
    public CustomerView ForCustomer(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (!string.Equals(decision.Revision, Revision, StringComparison.Ordinal))
        {
            throw new ArgumentException("The decision was made by another revision of the set; let that one's engine tell it.", nameof(decision));
        }

        return new CustomerProjection(Set, decision).View();
    }

    /// <summary>Reads, types and checks the files of a set.</summary>
    internal static LoadResult Load(IReadOnlyList<PolicyFile> files, DiagnosticBag diagnostics)
    {
        var (set, sources) = SetReader.Read(files, diagnostics);
        if (set is null)
        {
            return new LoadResult(null, diagnostics.Sorted());
        }

        var trees = TreeBuilder.Build(set, sources, diagnostics);
        SetChecker.Check(set, trees, sources, diagnostics);
        return new LoadResult(diagnostics.HasErrors ? null : new PolicyEngine(set, trees), diagnostics.Sorted());
    }
}
