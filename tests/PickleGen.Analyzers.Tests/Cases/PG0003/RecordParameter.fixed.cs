// fix: PickleGen.RenameMember
using PickleGen;

[Pickleable]
public partial record Order(int Id, [property: PickleMember("id_2")] int ID);
