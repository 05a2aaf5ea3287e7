package org.iroengine.correspondence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

import org.iroengine.support.TestDatabase;

/** A test of letters on a real database, in standing time. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CorrespondenceSlice.Standing.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "db-scheduler.enabled=false", CorrespondenceSlice.OWNER, CorrespondenceSlice.OWNER_PASSWORD })
@ContextConfiguration(initializers = TestDatabase.class)
@interface CorrespondenceTest {

}
