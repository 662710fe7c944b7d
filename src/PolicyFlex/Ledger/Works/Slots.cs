namespace PolicyFlex.Ledger;

/// <summary>The places in a matter that are taken once.</summary>
internal static class Slots
{
    public const string Reserved = "reserved";
    public const string Settled = "settled";
    public const string Fulfilled = "fulfilled";
    public const string Asked = "asked";

    /// <summary>A request is declined, lapses, or is used: it ends once.</summary>
    public const string Closed = "closed";
    public const string Registered = "registered";

    /// <summary>What is recorded for the review begins and ends with it.</summary>
    public const string Recorded = "recorded";
    public const string Raised = "raised";

    public static string Reversed(string id) => $"reversed/{id}";

    public static string Counted(string counter) => $"counted/{counter}";

    public static string Answered(string id) => $"answered/{id}";

    public static string Approved(string agent) => $"approved/{agent}";
}
