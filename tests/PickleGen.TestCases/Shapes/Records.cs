namespace Cases.Shapes;

[Pickleable]
public partial record Person(string Name, int Age, List<string?> Aliases) : IParts
{
    public string? Note { get; init; }
    public bool IsActive { get; set; } = true;

    object?[] IParts.Parts => [Name, Age, Aliases, Note, IsActive];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Person>("record", new("Ada", 36, ["Countess", null]) { Note = "first", IsActive = false })
        {
            Module = "cases.shapes",
            Source = """
                class Person(object):
                    def __init__(self, name, age, aliases):
                        self.name = name
                        self.age = age
                        self.aliases = aliases
                        self.note = None
                        self.is_active = True
                """,
            PythonCheck = "has(v, m.Person, name='Ada', age=36, aliases=['Countess', None], note='first', is_active=False)",
        };
    }
}

[Pickleable]
public partial record Account : IParts
{
    public required string Owner { get; init; }
    public decimal Balance { get; init; }
    public Person? Contact { get; init; }

    object?[] IParts.Parts => [Owner, Balance, Contact];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Account>("record with init members", new()
        {
            Owner = "Grace",
            Balance = 12.30m,
            Contact = new("Bob", 40, []),
        })
        {
            Module = "cases.shapes",
            Source = "class Person(object): pass\nclass Account(object): pass",
            PythonCheck = """
                from decimal import Decimal
                has(v, m.Account, owner='Grace', balance=Decimal('12.30'), contact=Any)
                has(v.contact, m.Person, name='Bob', age=40, aliases=[], note=None, is_active=True)
                """,
        };
    }
}
