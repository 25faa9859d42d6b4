// fix: PickleGen.RenameMember
using PickleGen;

[Pickleable]
public partial record Order(int Id, int {|PG0003:ID|});
