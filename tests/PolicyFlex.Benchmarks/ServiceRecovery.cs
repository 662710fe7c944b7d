using PolicyFlex.Deciding;

namespace PolicyFlex.Benchmarks;

/// <summary>The shipped set that is measured, with its situations; it is read from the repository's folder.</summary>
internal static class ServiceRecovery
{
    private const string Set = "policies/service-recovery";

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.FromHours(-5));

    /// <summary>Loads the set.</summary>
    public static PolicyEngine Load() =>
        PolicyEngine.Load(Set).Engine ?? throw new InvalidOperationException($"{Set} does not load; run this from the repository's folder.");

    /// <summary>Asks an engine about each of the set's situations, as an agent would.</summary>
    public static Request[] Requests(PolicyEngine engine) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Set, "situations"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => new Request(Path.GetFileNameWithoutExtension(file), About(engine, file))),
    ];

    private static DecisionRequest About(PolicyEngine engine, string file) => new()
    {
        Situation = engine.Situations.FromJson(File.ReadAllBytes(file)).Situation ?? throw new InvalidOperationException($"{file} cannot be read."),
        Actor = new Actor("agent", "ann"),
        Now = Now,
    };
}

/// <summary>A request with the name of its situation.</summary>
internal sealed record Request(string Name, DecisionRequest Decision);
