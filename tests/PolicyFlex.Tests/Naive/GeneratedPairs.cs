using System.Collections.Immutable;
using System.Globalization;
using CsCheck;

namespace PolicyFlex.Tests.Naive;

/// <summary>Generated sets, each with a few situations.</summary>
internal static class GeneratedPairs
{
    private const int RequestsPerSet = 10;

    public static Gen<(GeneratedSet Set, ImmutableArray<GeneratedRequest> Requests)> Gen { get; } =
        from file in GenVocabulary.File
        from policies in GenPolicies.Files
        from requests in GenRequests.Request.Array[RequestsPerSet]
        select (new GeneratedSet(policies.Insert(0, file)), ImmutableArray.Create(requests));

    /// <summary>How many sets to try: as many as <c>POLICYFLEX_PAIRS</c> pairs of set and situation need, else 3,000.</summary>
    public static int Sets => Math.Max(1, Count / RequestsPerSet);

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("POLICYFLEX_PAIRS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 3000;
}
