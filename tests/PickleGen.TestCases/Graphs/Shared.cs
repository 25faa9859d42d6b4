namespace Cases.Graphs;

[Pickleable]
public partial record Address(string Street, string City) : IParts
{
    object?[] IParts.Parts => [Street, City];
}

[Pickleable]
public partial class Shared : IParts
{
    public Address? Billing { get; set; }
    public Address? Shipping { get; set; }
    public Address? EqualButOther { get; set; }
    public List<int> Numbers { get; set; } = [];
    public List<int> SameNumbers { get; set; } = [];
    public Dictionary<string, Address> Book { get; set; } = [];
    public Dictionary<string, Address> SameBook { get; set; } = [];
    public byte[] Data { get; set; } = [];
    public byte[] SameData { get; set; } = [];
    public string[] Texts { get; set; } = [];
    public List<List<string>> Rows { get; set; } = [];

    object?[] IParts.Parts => [Billing, Shipping, EqualButOther, Numbers, SameNumbers, Book, SameBook, Data, SameData, Texts, Rows];

    public static IEnumerable<ICase> Cases()
    {
        var address = new Address("Main Street 1", "Springfield");
        List<int> numbers = [1, 2, 3];
        var book = new Dictionary<string, Address> { ["home"] = address };
        byte[] data = [1, 2, 3];
        var text = "the same text";
        List<string> row = ["cell"];
        yield return new ModelCase<Shared>("shared references", new()
        {
            Billing = address,
            Shipping = address,
            EqualButOther = address with { },
            Numbers = numbers,
            SameNumbers = numbers,
            Book = book,
            SameBook = book,
            Data = data,
            SameData = data,
            Texts = [text, text],
            Rows = [row, row, ["cell"]],
        })
        {
            Module = "cases.graphs",
            Source = """
                class Address(object): pass
                class Shared(object): pass
                """,
            PythonCheck = """
                assert type(v) is m.Shared and type(v.billing) is m.Address
                assert v.billing is v.shipping and v.billing is v.book['home'] and v.billing is not v.equal_but_other
                has(v.equal_but_other, m.Address, street='Main Street 1', city='Springfield')
                assert v.numbers is v.same_numbers and v.numbers == [1, 2, 3]
                assert v.book is v.same_book and list(v.book) == ['home']
                assert v.data == v.same_data == b'\x01\x02\x03'
                assert v.texts[0] is v.texts[1] and v.texts[0] == 'the same text'
                assert v.rows[0] is v.rows[1] and v.rows[0] is not v.rows[2] and v.rows[2] == ['cell']
                if protocol >= 3:
                    assert v.data is v.same_data
                """,
        };
    }
}
