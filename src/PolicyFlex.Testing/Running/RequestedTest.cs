using PolicyFlex.Deciding;

namespace PolicyFlex.Testing;

/// <summary>A test with the request that it makes.</summary>
internal sealed record RequestedTest(PolicyTest Test, DecisionRequest Request);
