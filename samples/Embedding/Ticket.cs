namespace PolicyFlex.Samples.Embedding;

/// <summary>A ticket as some CRM may have it. PolicyFlex asks nothing of it: no base type, no attribute.</summary>
public sealed record Ticket(string Number, TicketKind Kind, IReadOnlyList<string> Wants, Customer Customer, Order? Order);

public enum TicketKind
{
    LateParcel,
    WrongQuantity,
    Return,
    SomethingElse,
}

public sealed record Customer(string Id, Tier Tier);

public enum Tier
{
    Guest,
    Member,
    Patron,
}

public sealed record Order(string Number, decimal Total, DateOnly BoughtAt);
