using PolicyFlex.Situations;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>Which member of a ticket is which fact of the policies.</summary>
public static class TicketMap
{
    public static SituationMapper<Ticket> Of(PolicyEngine engine) => engine.Situations.Map<Ticket>(map => map
        .Id(ticket => ticket.Number)
        .Wants(ticket => ticket.Wants)
        .Verified(ticket => ticket.Verified)
        .Fact("customer.id", ticket => ticket.Customer.Id)
        .Fact("customer.tier", ticket => ticket.Customer.Tier)
        .Fact("customer.since", ticket => ticket.Customer.Since)
        .Fact("customer.ordersPerYear", ticket => ticket.Customer.OrdersPerYear)
        .Fact("situation.kind", ticket => ticket.Kind)
        .Fact("situation.fault", ticket => ticket.Fault)
        .Fact("situation.contacts", ticket => ticket.Contacts)
        .Fact("situation.hardToReach", ticket => ticket.HardToReach)
        .Fact("situation.atStake", ticket => ticket.AtStake)
        .Fact("situation.chargePending", ticket => ticket.ChargePending)
        .Fact("situation.notAsOrdered", ticket => ticket.NotAsOrdered)
        .Fact("order.id", ticket => ticket.Order?.Number)
        .Fact("order.total", ticket => ticket.Order?.Total)
        .Fact("order.deliveryFee", ticket => ticket.Order?.DeliveryFee)
        .Fact("order.stage", ticket => ticket.Order?.Stage)
        .Fact("order.quantity", ticket => ticket.Order?.Quantity)
        .Fact("order.usualQuantity", ticket => ticket.Order?.UsualQuantity)
        .Fact("order.neededBy", ticket => ticket.Order?.NeededBy)
        .Fact("order.expectedAt", ticket => ticket.Order?.ExpectedAt)
        .Fact("order.courierArea", ticket => ticket.Order?.CourierArea)
        .Fact("order.boughtAt", ticket => ticket.Order?.BoughtAt)
        .Fact("order.engraved", ticket => ticket.Order?.Engraved)
        .Fact("order.present", ticket => ticket.Order?.Present)
        .Fact("order.inItsBox", ticket => ticket.Order?.InItsBox)
        .Fact("order.faulty", ticket => ticket.Order?.Faulty)
        .Fact("delivery.wrongSoFar", ticket => ticket.WrongSoFar)
        .Fact("delivery.ourOwnVan", ticket => ticket.OurOwnVan)
        .Fact("page.hoursDown", ticket => ticket.HoursDown)
        .Fact("page.expectedBack", ticket => ticket.ExpectedBack)
        .Fact("lesson.childAtRisk", ticket => ticket.ChildAtRisk)
        .Fact("notes.onServer", ticket => ticket.NotesOnServer)
        .Fact("receipt.net", ticket => ticket.Receipt?.Net)
        .Fact("receipt.taxRate", ticket => ticket.Receipt?.TaxRate)
        .Fact("receipt.tax", ticket => ticket.Receipt?.Tax));
}
