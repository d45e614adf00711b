package nl.ims.io;

import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;

/** Makes a cooperation of a mapping that has its shape. */
final class CooperationDecoder {

  private CooperationDecoder() {}

  static Cooperation cooperation(Values values) {
    return Cooperation.builder()
        .name(values.text("name"))
        .abbreviation(values.text("abbreviation"))
        .kind(values.code("kind", CooperationKind.class))
        .partners(values.countries("partners"))
        .depth(values.code("depth", Depth.class))
        .basis(values.objects("basis", CooperationDecoder::basis))
        .status(values.code("status", CooperationStatus.class))
        .build();
  }

  private static Basis basis(Values basis) {
    return Basis.builder()
        .kind(basis.code("kind", BasisKind.class))
        .paper(basis.paper("paper"))
        .date(basis.date("date"))
        .inForce(basis.date("in-force"))
        .build();
  }
}
