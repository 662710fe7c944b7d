using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Checking;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;
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
    private readonly Explainer _explainer;

    private PolicyEngine(PolicySet set, Trees trees, SourceMap sources)
    {
        Set = set;
        Trees = trees;
        Sources = sources;
        Plan = PlanBuilder.Build(set, trees);
        _explainer = new Explainer(Plan, sources);
        Situations = new SituationReader(set);
        Counters = CounterList.Of(Plan);
    }

    /// <summary>The set's name.</summary>
    public string Name => Set.Name;

    /// <summary>The set's revision: <c>sha256:</c> and hexadecimal digits, the same for the same texts.</summary>
    public string Revision => Set.Revision;

    /// <summary>The set's currency, ISO 4217.</summary>
    public string Currency => Set.Currency;

    /// <summary>The levels of authority, lowest first.</summary>
    public ImmutableArray<string> Levels => [.. Set.Authority.Levels.Select(level => level.Name)];

    /// <summary>
    /// What a ledger has to count for the set's limits, ceilings and alternatives, in ordinal order of the names. It is the same for the
    /// same revision, and what means the same has the same name in another one.
    /// </summary>
    public ImmutableArray<Counter> Counters { get; }

    /// <summary>Reads situations by the set's vocabulary.</summary>
    public SituationReader Situations { get; }

    internal PolicySet Set { get; }

    internal Trees Trees { get; }

    /// <summary>Where everything stands in the files.</summary>
    internal SourceMap Sources { get; }

    internal DecisionPlan Plan { get; }

    /// <summary>Loads the policy set in a folder: its <c>policyset.yaml</c> and every <c>*.policy.yaml</c>.</summary>
    /// <param name="folder">The folder; one that is missing or cannot be read is a diagnostic, not an exception.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    public static LoadResult Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var diagnostics = new DiagnosticBag();
        var warm = Task.WhenAll(Task.Run(ParserWall.Warm), Task.Run(RecordCheck.Warm));
        var loaded = Load(PolicyFolder.Load(folder, diagnostics), diagnostics);
        warm.GetAwaiter().GetResult();
        return loaded;
    }

    /// <summary>
    /// Loads a set as <see cref="Load(string)"/> does and looks further, for what is probably not meant so though it can be decided by (PF7xx):
    /// boundaries that leave a gap, limits that are never reached, what nothing uses, words that blame the customer, policies without tests.
    /// It is for authors and build servers; a host that decides needs only <see cref="Load(string)"/>.
    /// </summary>
    /// <param name="folder">The folder; one that is missing or cannot be read is a diagnostic, not an exception.</param>
    /// <returns>
    /// The engine and all that was found. An error of the further look, which only the set's <c>checks</c> make one, leaves the engine there.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    public static LoadResult Check(string folder)
    {
        var loaded = Load(folder);
        if (loaded.Engine is not { } engine)
        {
            return loaded;
        }

        var found = Linter.Run(engine.Set, engine.Trees, engine.Sources, PolicyFolder.Tested(folder));
        return loaded with { Diagnostics = DiagnosticBag.Sorted(loaded.Diagnostics.AddRange(CheckWeights.Applied(engine.Set, found))) };
    }

    /// <summary>Decides what may be done in a situation.</summary>
    /// <param name="request">All that the answer depends on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The request cannot be meant so: the situation was read by another engine, the actor's level is not one of <see cref="Levels"/>, its
    /// agent is an empty text, the moment lies outside of the years 1900 to 9998, a grant of the history has no name or an amount or a worth
    /// below 0 or above 10^14, there are balances beside a history, a balance is there twice or used by less than 0, or something that must be
    /// there is null. The message is a whole sentence.
    /// </exception>
    public Decision Decide(DecisionRequest request) => Decider.Decide(Plan, Checked(request));

    /// <summary>
    /// The balances that a decision of a request could look at: a host reads them from its ledger in one go, adds them as
    /// <see cref="DecisionRequest.Balances"/> and decides.
    /// </summary>
    /// <param name="request">The request; what it says of the past plays no part.</param>
    /// <returns>
    /// The balances in ordinal order of their texts, each once: those of limits, of the ceilings of all levels, and of alternatives. What the
    /// situation does not say whose it is has none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The request cannot be meant so, as with <see cref="Decide"/>.</exception>
    public ImmutableArray<BalanceKey> BalancesNeeded(DecisionRequest request) => NeededBalances.Of(Plan, Checked(request));

    /// <summary>Decides what may be done in a situation, and tells why.</summary>
    /// <param name="request">All that the answer depends on.</param>
    /// <param name="language">
    /// The language to tell it in, BCP 47; null for that of the situation, else of the set. One that is not spoken here gives English.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The request cannot be meant so, as with <see cref="Decide"/>.</exception>
    public Explanation Explain(DecisionRequest request, string? language = null) => _explainer.Explain(Checked(request), language);

    /// <summary>Finds the smallest changes of facts that would lead to better answers, each confirmed by deciding again.</summary>
    /// <param name="request">The request, as it was or would be decided.</param>
    /// <returns>
    /// What was found for each action and option of the decision that is denied, needs approval, is not covered or out of reach, also where
    /// nothing was, in the decision's order; then for each option whose amount for this actor a change would raise.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The request cannot be meant so, as with <see cref="Decide"/>.</exception>
    public ImmutableArray<AnswerChanges> FindChanges(DecisionRequest request) => new ChangeFinder(Plan, Checked(request)).Find();

    /// <summary>Finds what to ask next, or to verify, and what each reply would lead to: an agent sees that before asking.</summary>
    /// <param name="request">The request, as it was or would be decided.</param>
    /// <returns>
    /// A question for each fact that the decision asks for, and for each that could raise the amount of an option: those for something wanted
    /// first, then by how many wanted answers become certain whatever the reply is, then by how many may be expected to.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The request cannot be meant so, as with <see cref="Decide"/>.</exception>
    public ImmutableArray<Question> FindQuestions(DecisionRequest request) => new QuestionFinder(Plan, Checked(request)).Find();

    /// <summary>
    /// Finds the terms by which something can be granted: how much, the caps that a ledger checks when it is reserved, and whose approval it
    /// needs; or tells why it cannot be granted. The request is decided anew, by the history or the balances that it carries.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="wish">What somebody wants to give or to do.</param>
    /// <returns>
    /// The terms, with the bounds of the actor, or of who approves what the actor may not give alone: the wish's level if that is high enough,
    /// else the lowest that is. A refusal is for people, and says what is missing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="wish"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The request cannot be meant so, as with <see cref="Decide"/>, or the wish has no name or a level that is not one of <see cref="Levels"/>.
    /// </exception>
    public TermsResult TermsOf(DecisionRequest request, GrantWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        RequestCheck.Refuse(wish, Set);
        return TermsFinder.Of(Plan, Checked(request), wish);
    }

    private DecisionRequest Checked(DecisionRequest request)
    {
        RequestCheck.Refuse(request, Set);
        return request;
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
            return new LoadResult(null, Consequences.LeftOut(diagnostics.Sorted()));
        }

        var trees = TreeBuilder.Build(set, sources, diagnostics);
        SetChecker.Check(set, trees, sources, diagnostics);
        var found = CheckWeights.Applied(set, Consequences.LeftOut(diagnostics.Sorted()));
        var hasErrors = diagnostics.HasErrors || found.Any(one => one.Severity == Severity.Error);
        return new LoadResult(hasErrors ? null : new PolicyEngine(set, trees, sources), found);
    }
}
