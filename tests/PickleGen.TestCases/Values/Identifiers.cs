namespace Cases.Values;

[Pickleable]
public partial class Identifiers : IParts
{
    public Guid Id { get; set; }
    public Guid Zero { get; set; }
    public List<Guid> More { get; set; } = [];

    object?[] IParts.Parts => [Id, Zero, More];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Identifiers>("guids", new()
        {
            Id = new Guid("00112233-4455-6677-8899-aabbccddeeff"),
            More = [new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff"), new Guid("00000000-0000-0000-0000-000000000001")],
        })
        {
            Module = "cases.values",
            Source = "class Identifiers(object): pass",
            PythonCheck = """
                from uuid import UUID
                has(v, m.Identifiers, id=UUID('00112233-4455-6677-8899-aabbccddeeff'), zero=UUID(int=0), more=[UUID(int=2**128 - 1), UUID(int=1)])
                """,
        };
    }
}
