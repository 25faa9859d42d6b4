namespace Cases.Graphs;

[Pickleable("app.models.Order")]
public partial class Order : IParts
{
    public int Id { get; set; }
    public string Customer { get; set; } = "";
    public double Total { get; set; }
    public DateTime Created { get; set; }
    public bool Active { get; set; }
    public List<string> Tags { get; set; } = [];
    public List<OrderLine> Lines { get; set; } = [];

    object?[] IParts.Parts => [Id, Customer, Total, Created, Active, Tags, Lines];

    public static Order Make(int id) => new()
    {
        Id = id,
        Customer = $"customer {id % 7}",
        Total = id * 1.25,
        Created = new DateTime(2024, 1, 1).AddMinutes(id),
        Active = id % 2 == 0,
        Tags = [.. Enumerable.Range(0, id % 4).Select(i => $"tag {i}")],
        Lines = [.. Enumerable.Range(0, 1 + (id % 3)).Select(i => new OrderLine($"SKU{i}", i, i / 4.0))],
    };

    public const string Python = """
        import datetime

        class Order(object):
            def __init__(self, id):
                self.id = id
                self.customer = u'customer %d' % (id % 7)
                self.total = id * 1.25
                self.created = datetime.datetime(2024, 1, 1) + datetime.timedelta(minutes=id)
                self.active = id % 2 == 0
                self.tags = [u'tag %d' % i for i in range(id % 4)]
                self.lines = [OrderLine(u'SKU%d' % i, i, i / 4.0) for i in range(1 + id % 3)]

        class OrderLine(object):
            def __init__(self, sku, quantity, price):
                self.sku = sku
                self.quantity = quantity
                self.price = price
        """;

    public const string Check = """
        for id, order in enumerate(orders):
            made = m.Order(id)
            assert type(order) is m.Order and sorted(vars(order)) == sorted(vars(made))
            has(order, m.Order, id=id, customer=made.customer, total=made.total, created=made.created, active=made.active, tags=made.tags, lines=Any)
            assert len(order.lines) == len(made.lines)
            for line, other in zip(order.lines, made.lines):
                has(line, m.OrderLine, sku=other.sku, quantity=other.quantity, price=other.price)
        """;

    public static IEnumerable<ICase> Cases()
    {
        yield return new RootCase<List<Order>>(
            "list of orders", [.. Enumerable.Range(0, 300).Select(Make)], PickleConverters.List(PickleConverters.For<Order>()))
        {
            Module = "app.models",
            Source = Python,
            PythonCheck = "orders = v\nassert len(v) == 300\n" + Check,
        };
        yield return new ModelCase<Order>("one order", Make(0))
        {
            Module = "app.models",
            Source = Python,
            PythonCheck = "orders = [v]\n" + Check,
        };
    }
}

[Pickleable("app.models.OrderLine")]
public partial record OrderLine(string Sku, int Quantity, double Price) : IParts
{
    object?[] IParts.Parts => [Sku, Quantity, Price];
}
