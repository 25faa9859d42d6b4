using PickleGen;

namespace Json;

[Pickleable]
public partial record {|PG0313:Token|}(int Start);
