namespace PolicyFlex.Deciding;

/// <summary>The keys after <c>per</c> that are no facts' names.</summary>
internal static class SubjectKey
{
    public const string Agent = "agent";
    public const string Case = "case";

    /// <summary>Stands for the fact <see cref="CustomerFact"/>.</summary>
    public const string Customer = "customer";
    public const string CustomerFact = "customer.id";
}
