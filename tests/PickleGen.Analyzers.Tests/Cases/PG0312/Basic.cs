using PickleGen;

[Pickleable("uuid.UUID")]
public partial record {|PG0312:Id|}(int Value);
